/** Words of targets in words, folded, in English, Spanish, French and Portuguese; word beginnings stand for their inflections. */

/** Says that something goes on or gets better, without an end by which it could be told. */
export function isVague(folded: string): boolean {
  return /\b(being|ongoing|in progress|under way|underway|continu\w*|improv\w*|strengthen\w*|enhanc\w*|adequate\w*|en (curso|marcha|proceso)|siendo|mejor\w*|fortalec\w*|adecuad\w*|en cours|ameliore\w*|renforce\w*|adequat\w*|em (curso|andamento)|sendo|melhor\w*)\b/.test(
    folded,
  );
}

/** Names a document, an act or a figure that is there or is not. */
export function namesProof(folded: string): boolean {
  return (
    /\d/.test(folded) ||
    /\b(report\w*|publi\w*|approv\w*|adopt\w*|signed|decree\w*|law|regulation\w*|manual\w*|completed|submitted|issued|certif\w*|database|software|contract\w*|designed|carried out|informe\w*|aprob\w*|firmad\w*|decreto\w*|ley|reglamento\w*|resolucion\w*|conclu\w*|disenad\w*|rapport\w*|approuv\w*|signe\w*|decret\w*|loi|reglement\w*|manuel\w*|acheve\w*|concu\w*|relatorio\w*|aprov\w*|assinad\w*|lei|regulamento\w*)\b/.test(
      folded,
    )
  );
}
