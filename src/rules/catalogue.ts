import { budgetCrossFoot } from "./arithmetic/budget-cross-foot";
import { dliCellEqualsUnitsTimesValue } from "./arithmetic/dli-cell-equals-units-times-value";
import { dliColumnTotal } from "./arithmetic/dli-column-total";
import { dliGrandTotalCommitment } from "./arithmetic/dli-grand-total-commitment";
import { dliRowSubtotal } from "./arithmetic/dli-row-subtotal";
import { dliTargetTimesValue } from "./arithmetic/dli-target-times-value";
import { dliUnitsAddToTarget } from "./arithmetic/dli-units-add-to-target";
import { roundedPartsDeclared } from "./arithmetic/rounded-parts-declared";
import { unitValueDividesSubtotal } from "./arithmetic/unit-value-divides-subtotal";
import { baselineSameEverywhere } from "./cross-table/baseline-same-everywhere";
import { dliUnitsEqualRfTargets } from "./cross-table/dli-units-equal-rf-targets";
import { endTargetSameEverywhere } from "./cross-table/end-target-same-everywhere";
import { nameSameEverywhere } from "./cross-table/name-same-everywhere";
import { protocolTextSame } from "./cross-table/protocol-text-same";
import { referenceResolves } from "./cross-table/reference-resolves";
import { dliCap } from "./dli/dli-cap";
import { dliDeadline } from "./dli/dli-deadline";
import { dliIncrementOverBest } from "./dli/dli-increment-over-best";
import { dliLotRule } from "./dli/dli-lot-rule";
import { dliRollover } from "./dli/dli-rollover";
import { dliScalableFlag } from "./dli/dli-scalable-flag";
import { priorResultsCeiling } from "./dli/prior-results-ceiling";
import { advanceRecovered } from "./disbursement/advance-recovered";
import { earnedMinExecution } from "./disbursement/earned-min-execution";
import { earnedPeriod } from "./disbursement/earned-period";
import { paidNotAboveCommitment } from "./disbursement/paid-not-above-commitment";
import { partialWaiveTransfer } from "./disbursement/partial-waive-transfer";
import { coverageDre90 } from "./evidence/coverage-dre-90";
import { coverageSchools70 } from "./evidence/coverage-schools-70";
import { coverageStudents80 } from "./evidence/coverage-students-80";
import { evidenceConfirmedOnly } from "./evidence/evidence-confirmed-only";
import { evidenceCountMatches } from "./evidence/evidence-count-matches";
import { evidenceKeyUnique } from "./evidence/evidence-key-unique";
import { evidenceRequiredColumns } from "./evidence/evidence-required-columns";
import { evidenceSubset } from "./evidence/evidence-subset";
import { protocolRowsUnderstood } from "./evidence/protocol-rows-understood";
import { disbursedTies } from "./financial/disbursed-ties";
import { estimateEqualsColumns } from "./financial/estimate-equals-columns";
import { estimateTotalCommitment } from "./financial/estimate-total-commitment";
import { changedYearsNamed } from "./restructuring/changed-years-named";
import { flagEqualsDiff } from "./restructuring/flag-equals-diff";
import { narrativeFigureTies } from "./restructuring/narrative-figure-ties";
import { pastTargetRewritten } from "./restructuring/past-target-rewritten";
import { statusEqualsDiff } from "./restructuring/status-equals-diff";
import { statusSameEverywhere } from "./restructuring/status-same-everywhere";
import { targetBelowActual } from "./restructuring/target-below-actual";
import { budgetCodesInPlace } from "./structure/budget-codes-in-place";
import { blankZeroNaDistinct } from "./structure/blank-zero-na-distinct";
import { indicatorIdUnique } from "./structure/indicator-id-unique";
import { indicatorInAllTables } from "./structure/indicator-in-all-tables";
import { baselineScale } from "./targets/baseline-scale";
import { directionConsistent } from "./targets/direction-consistent";
import { targetLastEnd } from "./targets/target-last-end";
import { targetMonotonic } from "./targets/target-monotonic";
import { targetSumEnd } from "./targets/target-sum-end";
import { yesnoRegress } from "./targets/yesno-regress";
import { actualNotStale } from "./time/actual-not-stale";
import { dateOrderIndicator } from "./time/date-order-indicator";
import { dateOrderLoan } from "./time/date-order-loan";
import { datesPresent } from "./time/dates-present";
import { endTargetWithinPeriod } from "./time/end-target-within-period";
import { fyMapping } from "./time/fy-mapping";
import { periodsInOrder } from "./time/periods-in-order";
import { paymentAfterPeriodEnd } from "./time/payment-after-period-end";
import { magnitudeJump } from "./units/magnitude-jump";
import { targetSameEverywhere } from "./cross-table/target-same-everywhere";
import { unitScaleAgrees } from "./units/unit-scale-agrees";
import { valueFitsUnit } from "./units/value-fits-unit";
import { sumTakesAllParts } from "./arithmetic/sum-takes-all-parts";
import { totalNotTypedOver } from "./arithmetic/total-not-typed-over";
import { dliInFramework } from "./structure/dli-in-framework";
import { figuresCalculate } from "./structure/figures-calculate";
import { hiddenNotInTotal } from "./structure/hidden-not-in-total";
import { figureNotText } from "./units/figure-not-text";
import { dliYearsInFramework } from "./cross-table/dli-years-in-framework";
import { estimateRunsOn } from "./financial/estimate-runs-on";
import { levelInLine } from "./targets/level-in-line";
import { rfRequiredColumns } from "./structure/rf-required-columns";
import { vpRequiredColumns } from "./structure/vp-required-columns";
import { smartFields } from "./targets/smart-fields";
import { targetModeDeclared } from "./targets/target-mode-declared";
import { currencyStated } from "./units/currency-stated";
import { numberTextParse } from "./units/number-text-parse";
import { oldValuesMatchLast } from "./restructuring/old-values-match-last";
import { headerRecognised } from "./structure/header-recognised";
import { rowKindKnown } from "./structure/row-kind-known";
import { responsibleUnitConsistent } from "./cross-table/responsible-unit-consistent";
import { ownRuleReadable } from "./own/own-rule-readable";
import { ownRules } from "./own/own-rules";
import { footnoteMarkNotDigit } from "./units/footnote-mark-not-digit";
import { changedIndicatorsNamed } from "./restructuring/changed-indicators-named";
import { indicatorTypeSame } from "./cross-table/indicator-type-same";
import { resultLagSame } from "./cross-table/result-lag-same";
import { dliPeriodHasBudget } from "./cross-table/dli-period-has-budget";
import { jesrActionFollowup } from "./review/jesr-action-followup";
import { jesrCommitmentLedger } from "./review/jesr-commitment-ledger";
import { jesrFinanceTotals } from "./review/jesr-finance-totals";
import { jesrPeriodsAdd } from "./review/jesr-periods-add";
import { jesrGap } from "./review/jesr-gap";
import { jesrIndicatorComplete } from "./review/jesr-indicator-complete";
import { jesrMeetingsNoted } from "./review/jesr-meetings-noted";
import { jesrProgressRate } from "./review/jesr-progress-rate";
import { jesrReformMeasures } from "./review/jesr-reform-measures";
import { jesrSignedBeforePaid } from "./review/jesr-signed-before-paid";
import { jesrTwoReports } from "./review/jesr-two-reports";
import type { Rule } from "./rule";

/** Every rule, in the order of the catalogue's groups. Adding a rule is adding its file and a line here. */
export const rules: readonly Rule[] = [
  blankZeroNaDistinct,
  budgetCodesInPlace,
  dliInFramework,
  figuresCalculate,
  headerRecognised,
  hiddenNotInTotal,
  indicatorIdUnique,
  indicatorInAllTables,
  rfRequiredColumns,
  rowKindKnown,
  vpRequiredColumns,
  budgetCrossFoot,
  dliCellEqualsUnitsTimesValue,
  dliColumnTotal,
  dliGrandTotalCommitment,
  dliRowSubtotal,
  dliTargetTimesValue,
  dliUnitsAddToTarget,
  roundedPartsDeclared,
  sumTakesAllParts,
  totalNotTypedOver,
  unitValueDividesSubtotal,
  baselineSameEverywhere,
  dliPeriodHasBudget,
  dliUnitsEqualRfTargets,
  dliYearsInFramework,
  endTargetSameEverywhere,
  indicatorTypeSame,
  nameSameEverywhere,
  protocolTextSame,
  referenceResolves,
  responsibleUnitConsistent,
  resultLagSame,
  targetSameEverywhere,
  actualNotStale,
  dateOrderIndicator,
  dateOrderLoan,
  datesPresent,
  endTargetWithinPeriod,
  fyMapping,
  paymentAfterPeriodEnd,
  periodsInOrder,
  currencyStated,
  figureNotText,
  footnoteMarkNotDigit,
  magnitudeJump,
  numberTextParse,
  unitScaleAgrees,
  valueFitsUnit,
  baselineScale,
  directionConsistent,
  smartFields,
  levelInLine,
  targetLastEnd,
  targetModeDeclared,
  targetMonotonic,
  targetSumEnd,
  yesnoRegress,
  dliCap,
  dliDeadline,
  dliIncrementOverBest,
  dliLotRule,
  dliRollover,
  dliScalableFlag,
  priorResultsCeiling,
  advanceRecovered,
  earnedMinExecution,
  earnedPeriod,
  paidNotAboveCommitment,
  partialWaiveTransfer,
  coverageDre90,
  coverageSchools70,
  coverageStudents80,
  evidenceConfirmedOnly,
  evidenceCountMatches,
  evidenceKeyUnique,
  evidenceRequiredColumns,
  evidenceSubset,
  protocolRowsUnderstood,
  changedIndicatorsNamed,
  changedYearsNamed,
  flagEqualsDiff,
  narrativeFigureTies,
  oldValuesMatchLast,
  pastTargetRewritten,
  statusEqualsDiff,
  statusSameEverywhere,
  targetBelowActual,
  disbursedTies,
  estimateEqualsColumns,
  estimateRunsOn,
  estimateTotalCommitment,
  jesrActionFollowup,
  jesrCommitmentLedger,
  jesrFinanceTotals,
  jesrPeriodsAdd,
  jesrGap,
  jesrIndicatorComplete,
  jesrMeetingsNoted,
  jesrProgressRate,
  jesrReformMeasures,
  jesrSignedBeforePaid,
  jesrTwoReports,
  ownRuleReadable,
  ownRules,
];
