import { fold } from "../base/fold";
import type { Value } from "../model/value";

const planned =
  /\b(?:planned|pipeline|pledge\w*|proposed|under (?:preparation|negotiation|discussion)|in preparation|not (?:yet )?signed|unsigned|cancel\w*|dropped|previst\w*|planifi\w*|prometid\w*|en preparacion|en negociacion|en preparation|prevu\w*|annonce\w*|annul\w*|anulad\w*|cancelad\w*|en tramite|sin firmar|non signe\w*|nao assinad\w*)\b/;

/** A status by which the grant is not in force: planned, not signed yet, or called off. */
export const isPlanned = (status: Value | undefined): boolean => status !== undefined && planned.test(fold(status.text));

/** A status by which the grant is signed. */
export const isSigned = (status: Value | undefined): boolean =>
  status !== undefined && /^(?:signed|firmad|signe\b|signee|assinad)/.test(fold(status.text));
