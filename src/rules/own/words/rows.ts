import type { Severity } from "../../rule";

/** Words of the severity column, folded, in four languages. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "error|critical|high|errores|grave|critico|alta|erreur|critique|elevee|erro|critica",
  warning: "warning|medium|advertencia|aviso|alerta|media|avertissement|alerte|moyenne|atencao",
  info: "info|information|note|low|informacion|nota|baja|remarque|faible|informacao|baixa",
};

/** What a message may put in besides expressions. */
export const placeWords: Readonly<Record<"item" | "found" | "expected" | "difference" | "rule", string>> = {
  item: "item|elemento|element",
  found: "found|encontrado|valor|trouve|valeur",
  expected: "expected|esperado|attendu",
  difference: "difference|diferencia|diferenca|ecart",
  rule: "rule|regla|regle|regra",
};
