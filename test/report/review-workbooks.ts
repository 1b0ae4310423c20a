/**
 * A year of a sector with what makes formulas hard: a fall, a target that is its baseline, zero, missing figures, figures kept as words,
 * amounts in thousands, two currencies, several sources of one programme, parts, quotes in the names of sheets.
 */
export const hardYear = `
== O'Brien's "RF" & co
| Theme | Indicator | Unit | Baseline | Target 2024 | Target 2025 | Actual 2023 | Actual 2024 | Actual 2025 | Responsible | Reason |
| Access: all | Schools with water | Number | 40 | 50 | 60 | 41 | 47 | 55 | Works | Pumps came late |
| Access: all | Schools with water (urban) | Number | 10 | 12 | 15 | 10 | 11 | 15 | Works | |
| Access: all | Dropout rate in grade 5 | Percentage | 32% | 28% | 22% | 31% | 30% | 24% | Planning | |
| Access: all | Children out of school | Number | "12,000" | "9,000" | "6,000" | | "11,500" | "13,250" | | |
| Access: all | New schools opened | Number | 0 | 5 | 8 | | 4 | 0 | Works | Land was not given |
| Quality | Share of women teachers | Percentage | 50% | 50% | 50% | 50% | 51% | 51% | Personnel | |
| Quality | Teacher absenteeism | Percentage | 5% | 5% | 5% | 5% | 5% | 7% | | |
| Quality | Grade 5 pupils who read | Percentage | 0.29 | 0.33 | 0.37 | 0.3 | 0.31 | 0.354 | Assessment | |
| Quality | Pupils at the level in science | Percentage | 26 | 30 | 32 | 27 | 28 | No data | Assessment | The survey was moved |
| Quality | Curriculum approved | Yes/No | No | No | Yes | No | No | Yes | Curriculum wing | |
| Quality | Policy on languages | Yes/No | No | No | Yes | No | No | No | Curriculum wing | |
| | Mentors hired | Number | | 60 | 80 | 30 | 50 | 81 | Personnel | |
| | Textbooks printed | Number | | 400 | 500 | 380 | 390 | 450 | Press | |
| | Visits made | Number | 10 | 20 | | 12 | 18 | 22 | | |
| | Guidelines | Text | None | Draft | "Final" | | Draft | nearly there | | |

== All 'spending' in 1000s
| Spending by programme and source (PKR thousand) | | | | | | |
| Programme | Source of funds | Fiscal year | Cost | Budget | Released | Expenditure |
| Access: all | Government | 2024 | 900 | 600 | 500 | 450 |
| Access: all | Government | 2025 | 1000 | 800 | 600 | 500 |
| Access: all | Donors | 2025 | 250.5 | "200.25" | 200 | |
| Quality | Government | 2025 | 400 | 0 | 0 | 0 |
| 3. "Teachers", all | Government | 2025 | 100 | | | 50 |
| Total | | 2025 | 1750.5 | 1000.25 | 800 | 550 |

== Partners
| Development partner | Programme | Fiscal year | Currency | Exchange rate | Committed | Disbursed | Status | Date of signature |
| Bank | Access: all | 2025 | PKR | 1 | 200000 | 150000 | Signed | 2024-03-01 |
| Bank | Quality | 2025 | PKR | 1 | 50000 | 40000 | Signed | March 2024 |
| Fund "One" | Quality | 2025 | USD | 280 | 500 | 250 | Signed | |
| Trust | Quality | 2025 | PKR | 1 | 90000 | | Pending | |
| Nordic aid | Access: all | 2025 | EUR | | 3000 | 1000 | Signed | |
| Government | Access: all | 2025 | PKR | 1 | 800000 | 0 | | |
| Bank | Access: all | 2024 | PKR | 1 | 0 | 0 | Signed | |

== Actions
| No. | Year | Action | Owner | Due date | Status | What was done |
| R1 | 2024 | Print the guide for mentors | Press | 2025-06-30 | Done | Printed |
| R2 | 2024 | =1+1 is no formula here: map the hamlets | Planning | June 2025 | In progress | |
| R3 | 2024 | Fill the posts | | 2025-03-31 | | |
| A1 | 2025 | Hire mentors for schools with water | Personnel | 2025-11-30 | Not started | |
| A2 | 2025 | Sign the agreement with the Fund | Finance | soon | Under way | |
`;

/** Indicators alone: no money, no actions. */
export const resultsOnly = `
== Framework
| Indicator | Unit | Baseline | Target 2024 | Target 2025 | Actual 2024 | Actual 2025 |
| Schools with water | Number | 40 | 50 | 60 | 47 | 55 |
| Pupils in grade 1 | Number | 10 | 15 | 20 | 15 | 20 |
`;
