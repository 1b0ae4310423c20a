import { fold } from "../base/fold";
import type { Value } from "../model/value";

const planned =
  /\b(?:planned|pipeline|pledge\w*|proposed|under (?:preparation|negotiation|discussion)|in preparation|not (?:yet )?signed|unsigned|previst\w*|planifi\w*|prometid\w*|en preparacion|en negociacion|en preparation|prevu\w*|annonce\w*|en tramite|sin firmar|non signe\w*|nao assinad\w*)\b/;
const calledOff = /\b(?:cancel\w*|dropped|withdrawn|annul\w*|anulad\w*|retirad\w*|retire\w*)\b/;

/** A status by which the grant is signed. */
export const isSigned = (status: Value | undefined): boolean =>
  status !== undefined && /^(?:signed|firmad|signe\b|signee|assinad)/.test(fold(status.text));

/** A status by which the grant is planned, or not signed yet. */
export const isPlanned = (status: Value | undefined): boolean =>
  status !== undefined && !isSigned(status) && planned.test(fold(status.text));

/** A status by which the grant was called off. */
export const isCalledOff = (status: Value | undefined): boolean => status !== undefined && calledOff.test(fold(status.text));
