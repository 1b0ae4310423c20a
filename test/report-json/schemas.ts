import Ajv2020 from "ajv/dist/2020";
import check from "../../src/cli/schemas/check.schema.json";
import common from "../../src/cli/schemas/common.schema.json";
import compare from "../../src/cli/schemas/compare.schema.json";
import disburse from "../../src/cli/schemas/disburse.schema.json";
import explainSet from "../../src/cli/schemas/explain-set.schema.json";
import explain from "../../src/cli/schemas/explain.schema.json";
import model from "../../src/cli/schemas/model.schema.json";
import review from "../../src/cli/schemas/review.schema.json";
import tables from "../../src/cli/schemas/tables.schema.json";
import verify from "../../src/cli/schemas/verify.schema.json";

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  schemas: [common],
});
const schemas = { check, compare, disburse, explain, "explain-set": explainSet, model, review, tables, verify };

/** What a document breaks of its schema, which it names itself ("model/1"); empty where it keeps to it. */
export function faults(document: { readonly schema: string }): string[] {
  const name = document.schema.split("/")[0] as keyof typeof schemas;
  const validate = ajv.getSchema(`${name}.schema.json`) ?? ajv.compile(schemas[name]);
  // A document is what a reader gets: printed and read again.
  void validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
