/**
 * A made-up project in another layout, for tests of generality: Spanish headers, years down the rows, amounts in
 * thousands, a fiscal year named "AF". In the text form of src/grid/text-form.ts. One fault is planted: the amount of IVD 1
 * for 2025 is 2,205 where 1,500 teachers at 150 per 100 make 2,250 (45,000 USD short).
 */
export const secondProject = `
== Datos
| Datos básicos | |
| Código del proyecto | P900001 |
| Nombre del proyecto | Formación docente y escuelas conectadas |
| País | Arandia |
| Objetivo de desarrollo del proyecto | Mejorar la formación de los docentes y la conexión de las escuelas rurales |
(1 empty rows)
| Financiamiento (miles de USD) | | | | | | | |
| Préstamo N.º | Aprobación | Firma | Entrada en vigor | Cierre | Compromiso neto | Desembolsado | No desembolsado |
| 9901-AR | 15/03/2023 | 20/06/2023 | 01/09/2023 | 30/06/2027 | 12,000 | 2,500 | 9,500 |

== Marco de resultados
| Marco de resultados | | | | | | |
| Indicador | Unidad de medida | Línea de base | Año | Meta | Valor alcanzado | Medio de verificación |
| Indicador de objetivo 1: Docentes certificados | Número | 0 | 2024 | 1,000 | 1,040 | Registro de docentes |
| ^ | ^ | ^ | 2025 | 1,500 | | ^ |
| ^ | ^ | ^ | 2026 | 1,500 | | ^ |
| ^ | ^ | ^ | Meta final | 4,000 | | ^ |
| Indicador de resultados intermedios 1: Informes anuales de aprendizaje publicados | Número | 0 | 2024 | 1 | 1 | Página web del Ministerio |
| ^ | ^ | ^ | 2025 | 1 | | ^ |
| ^ | ^ | ^ | 2026 | 1 | | ^ |
| ^ | ^ | ^ | Meta final | 3 | | ^ |
| Indicador de resultados intermedios 2: Escuelas rurales conectadas | Número | 120 | 2024 | 0 | 0 | Censo escolar |
| ^ | ^ | ^ | 2025 | 250 | | ^ |
| ^ | ^ | ^ | 2026 | 500 | | ^ |
| ^ | ^ | ^ | Meta final | 750 | | ^ |

== IVD
| Indicadores vinculados con los desembolsos (montos en miles de USD) | | | | | | |
| IVD | Indicador | Valor unitario | Período que finaliza en | Fecha de desembolso | Cantidad | Monto |
| 1 | Docentes certificados | 150 por cada 100 docentes | dic-2024 | mar-2025 | 1,000 | 1,500 |
| ^ | ^ | ^ | dic-2025 | mar-2026 | 1,500 | 2,205 |
| ^ | ^ | ^ | dic-2026 | mar-2027 | 1,500 | 2,250 |
| Subtotal IVD 1 | | | | | | 6,000 |
| 2 | Informes anuales de aprendizaje publicados | 1,000 por informe | dic-2024 | mar-2025 | 1 | 1,000 |
| ^ | ^ | ^ | dic-2025 | mar-2026 | 1 | 1,000 |
| ^ | ^ | ^ | dic-2026 | mar-2027 | 1 | 1,000 |
| Subtotal IVD 2 | | | | | | 3,000 |
| 3 | Escuelas rurales conectadas | 200 por cada 50 escuelas | dic-2025 | mar-2026 | 250 | 1,000 |
| ^ | ^ | ^ | dic-2026 | mar-2027 | 500 | 2,000 |
| Subtotal IVD 3 | | | | | | 3,000 |
| Total | | | | | | 12,000 |

== Estimaciones
| Estimaciones de desembolsos (miles de USD) | | |
| Ejercicio | Vigente | Propuesto |
| AF2025 | 3,000 | 2,500 |
| AF2026 | 4,000 | 4,250 |
| AF2027 | 5,000 | 5,250 |
| Total | =SUM(B3:B5) -> 12,000 | =SUM(C3:C5) -> 12,000 |
`;
