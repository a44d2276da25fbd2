"""Ordinary treaty prose that names nobody, written out: words that are nearly names, in their use."""

from typing import Final

# ruff: noqa: E501 - a paragraph is a line

ENGLISH: Final = """
The Convention prohibits all use, stockpiling, production and transfer of cluster munitions, and separate articles concern the destruction of stockpiles, clearance and risk education, victim assistance, transparency measures and the adoption of further provisions.
Over the reporting period, teams surveyed 14 suspected hazardous areas, cancelled nine of them by non-technical survey, and found CMR contamination in the remaining five; clearance of CMR there will take until the end of next March.
CMR clearance is slower on slopes, where scrap metal, roots and stones call for manual methods, while CMR-contaminated areas on flat ground can be searched by mechanical means and released sooner.
All CMRs found in the course of the CMR survey were recorded in the national database, photographed, and destroyed in place within forty-eight hours, and the land was handed over to the farmers who rent it.
Cluster munition remnants (CMR) and other explosive ordnance keep children from school, herders from pasture and engineers from the roads, bridges and water pipes that a poor district needs most.
A total of US$ 5.4 million was pledged for the biennium, of which US$1.2 million had been received; the balance, US dollars or Swiss francs alike, is due by the end of the fiscal year.
It was explained that the men and women of the community liaison teams go from house to house, ask what people do on which plot, and mark on a sketch where they may go and where they can not.
Observers wondered whether the checklist could be made shorter, and whether a single template for requests under Articles 3 and 4 would do; the analysis group may revert to that in May.
The model law on the website can be used by parliaments of common and civil law traditions alike, and the Committee stands ready to read any draft act, bill or decree that reaches it in good time.
Victim assistance is a matter of rights rather than charity: a survivor who has lost a limb needs a prosthesis that fits, a ramp, a bus, a school that is open, and an income, long after a donor project has closed.
Participants heard that old munitions are not always unstable, that many more are buried too deep for a standard detector, and that a hill, a lake or a forest can hide a strike for thirty years.
The Chair recalled that silence on a draft would be taken for consent, thanked those who had written in, and gave the floor to the Coordinators, who in turn stressed that universalization is a task for every State Party.
States not party were encouraged to attend as observers, to vote in favour of the annual resolution of the General Assembly, and to send voluntary reports, as some signatories have done since the Dubrovnik Action Plan was adopted.
The Lausanne Action Plan has fifty actions; the Oslo process, the Dublin Diplomatic Conference and the Vientiane Declaration are its roots, and the Geneva International Centre for Humanitarian Demining keeps the indicators.
A grant of that size pays for a manager, two medics, a driver, a cook and a dozen searchers with vests, visors, probes and shears, plus fuel, rent, rice, phone cards and insurance for half a year.
It was noted that lessons can be drawn, in general terms, from the stockpile destruction of neighbours: open detonation is cheap, but noise, smoke, metal and the risk to staff must be weighed, and recycling brings a small return.
Delegations asked for the document in all official languages, noted that the English version alone had been issued, and looked forward to the text in Arabic, Chinese, English, French, Russian and Spanish.
A deminer of long experience said that polished reports count for less than a path that is safe to walk; many in the room agreed, and the panel closed with a moment of silence for those who are gone.
The Small Island Developing States, the countries of Latin America and the Caribbean, and landlocked countries were named as groups in which regional workshops, held back to back with other meetings, cut the costs of travel.
THE MEETING TOOK NOTE OF THE REPORT, ADOPTED THE BUDGET AND DECIDED TO MEET AGAIN, AS CAN BE SEEN FROM THE ANNEX.
"""

FRENCH: Final = """
La Convention interdit l’emploi, la mise au point, la production, le stockage et le transfert des armes à sous-munitions ; ses articles suivants portent sur la destruction des stocks, la dépollution, l’assistance aux victimes et les mesures de transparence.
Seul un petit nombre d’États parties ont encore des stocks, et seuls deux d’entre eux demandent une prolongation ; les autres ont achevé la destruction avant l’échéance, sur place ou dans une usine de recyclage.
Les équipes de dépollution vont de maison en maison, demandent aux habitants où ils ont vu des restes, et marquent la zone ; le marquage reste en place tant que la terre n’est pas rendue à ceux qui la cultivent.
Une grenade ou une mine trouvée au bord du chemin n’est pas un reste d’arme à sous-munitions, mais elle est détruite de la même manière, car elle tue de la même manière.
Les participants ont salué la qualité du rapport, disponible en anglais et en français, et souhaité que la traduction en espagnol suive avant le mois de mai ou, au plus tard, avant la fin de l’été.
Le coût total s’élève à deux millions de francs suisses, dont un tiers pour le personnel, un tiers pour le matériel et le reste pour les assurances, le carburant, les loyers et le sucre, le riz et l’huile des équipes.
Il vaut mieux un long chemin sûr qu’un court chemin pollué ; les enfants le savent, les bergers aussi, et les cartes doivent le montrer.
Les survivants ont besoin de soins, de prothèses, d’un emploi et d’un toit ; l’assistance n’est pas un don mais un droit, et elle dure autant que leur vie.
La Réunion a pris note du rapport, a adopté le budget par consensus, a remercié les interprètes et a décidé de se réunir de nouveau à Genève à l’automne.
"""

SPANISH: Final = """
La Convención prohíbe el empleo, el desarrollo, la producción, el almacenamiento y la transferencia de municiones en racimo; los demás artículos tratan de la destrucción de existencias, la limpieza, la asistencia a las víctimas y la transparencia.
Los equipos irán de casa en casa, preguntarán a los vecinos y marcarán la zona; después bajan al valle, donde quedan municiones antiguas y una granada de otra época, y entregan la tierra a quien la trabaja.
La acción contraminas y la limpieza de restos de municiones en racimo son tareas del mismo centro nacional, que recibe dólares de los Estados Unidos y francos suizos y rinde cuentas en su propia moneda.
Damas y caballeros, dijo la Presidencia, la naturaleza prístina de esta cañada no debe engañarnos: nadie puede entrar en ella sin guía, y así será hasta el mes de mayo.
El toro y la vaca no saben leer las señales, y los pastores sí; por eso la educación sobre el riesgo empieza en la escuela y termina en el mercado.
Los documentos están disponibles en español, francés e inglés; la versión inglesa es la original, y la Secretaría enviará las otras por correo antes del final de la semana.
Es de esperar que nadie dañe las señales y que los plazos se cumplan; de lo contrario, el Estado parte pedirá una prórroga de conformidad con el artículo 4 y explicará los motivos.
La Reunión tomó nota del informe, aprobó el presupuesto por consenso, dio las gracias a los intérpretes y decidió reunirse de nuevo en Ginebra en otoño.
"""


def treaty_prose() -> list[str]:
    """Its paragraphs."""
    return [line for text in (ENGLISH, FRENCH, SPANISH) for line in text.strip().splitlines()]
