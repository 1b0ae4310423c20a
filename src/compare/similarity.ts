export { nameSimilarity, nameTokens } from "../base/similarity";
