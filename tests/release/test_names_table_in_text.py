"""States as minutes in English, French and Spanish call them, and text that calls nobody."""

import pytest

from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.release.examination import examine
from ccm_minutes.release.forms import states_of
from ccm_minutes.release.states import Sort, states
from tests.release.samples import meeting, narrative
from tests.release.test_names_table import found_in

_ADJECTIVES = """
LA une délégation laotienne|LA la delegación laosiana|PE une délégation péruvienne
PE las delegaciones peruanas|CH le centre suisse|CH los equipos suizos|FR los expertos franceses
DK una propuesta danesa|DK la experta de los daneses|DE los alemanes|LV dos expertos letones
IQ los equipos iraquíes|GR une équipe grecque|TR l’équipe turque|TR un experto turco
KR un expert sud-coréen|ZA deux experts sud-africains|NZ une néo-zélandaise|NE les nigériennes
NG les nigérians|CD les équipes congolaises|CG la brigada congoleña|US un expert américain
BA une équipe bosnienne|AF deux afghanes|TH un expert thaï|KH des démineurs cambodgiens
VN los vietnamitas|TD les démineurs tchadiens|TD los chadianos|GB l'ambassadrice britannique
IE un experto irlandés|LB los equipos libaneses|CI le centre ivoirien|CI la experta marfileña
"""
_NAMES = """
LA la République démocratique populaire lao|LA la República Democrática Popular Lao|LA la RDP lao
LA UXO Lao|LA the NRA|BA BHMAC|BA the BiH team|LB LMAC|KH CMAC|HR CROMAC|TH TMAC|TJ TMAC
VN VNMAC|SD SLIRI|TD le HCND|MR le PNDHD|SN le CNAMS|AF DMAC|AZ ANAMA|ZW ZIMAC|RS SMAC
GB Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|GB Great Britain|GB Britain|NL Holland
GB Reino Unido de Gran Bretaña e Irlanda del Norte|NL Royaume des Pays-Bas|NL la Hollande
MK la ex República Yugoslava de Macedonia|MK FYROM|MK Macedonia|SZ Swaziland|SZ le Swaziland
MM Burma|MM Birmanie|CD Zaire|CI Ivory Coast|CI la Costa de Marfil|TL East Timor|CV le Cap-Vert
CZ Czech Republic|CZ la República Checa|CZ la République tchèque|TR Turkey|BY Belorussia
KP la RPDC|KP DPRK|KR ROK|KR la République de Corée|CF la RCA|CD la RDC|US EE. UU.|US EE.UU.
US los EEUU|US les États-Unis d’Amérique|AE les EAU|EU l’UE|EU la UE|RU la Fédération de Russie
VA le Saint-Siège|VA la Santa Sede|PS l’État de Palestine|TW Taipei chinois|CK las Islas Cook
NU Nioué|XK le Kosovo|KR 大韩民国|KP جمهورية كوريا الشعبية الديمقراطية|CI كوت ديفوار
RU в Российской Федерации, Российская Федерация|LA ສປປ ລາວ|AM Հայաստան|GE საქართველო
"""
_SEATS = """
BO La Paz|BO Sucre|ZA Pretoria|ZA Cape Town|ZA Bloemfontein|ZA Le Cap|ZA Ciudad del Cabo
BJ Porto-Novo|BJ Cotonou|TZ Dodoma|TZ Dar es Salaam|CI Yamoussoukro|CI Abidjan|CI Abiyán
NL The Hague|NL Amsterdam|NL La Haye|NL La Haya|MY Putrajaya|MY Kuala Lumpur|LK Colombo
LK Sri Jayawardenepura Kotte|MM Naypyidaw|MM Yangon|MM Rangún|PL Varsovie|PL Varsovia
GB Londres|EG Le Caire|EG El Cairo|RU Moscou|RU Moscú|CN Pékin|CN Pekín|DK Copenhague|AT Vienne
AT Viena|GR Athènes|GR Atenas|PT Lisbonne|PT Lisboa|DZ Argel|SY Damas|SY Damasco|KR Séoul
KR Seúl|BI Gitega|BI Bujumbura|CL Valparaíso|EU Bruxelles|BE Bruselas|PY Asunción|LA Vientián
"""


def _lines(table: str) -> list[tuple[str, str]]:
    cells = (cell.strip() for line in table.splitlines() for cell in line.split("|"))
    return [(cell[:2], cell[3:]) for cell in cells if cell]


@pytest.mark.parametrize(("code", "words"), _lines(_ADJECTIVES))
def test_an_adjective_counts_in_small_letters_in_french_and_spanish(code: str, words: str) -> None:
    assert code in found_in(f"Puis {words} 2 fois.", Sort.NAME)


@pytest.mark.parametrize(("code", "words"), _lines(_NAMES))
def test_usual_names_and_bodies_are_known(code: str, words: str) -> None:
    assert code in found_in(f"So {words}, then.", Sort.NAME)


@pytest.mark.parametrize(("code", "words"), _lines(_SEATS))
def test_capitals_and_seats_of_government_are_known(code: str, words: str) -> None:
    assert code in found_in(f"So in {words} it was.", Sort.CAPITAL)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("LA", "la République démocratique populaire lao"),
        ("LA", "La República Democrática Popular Lao"),
        ("PE", "Le Pérou"),
        ("IR", "Irán (República Islámica del)"),
        ("IR", "Iran (République islamique d’)"),
        ("VE", "Venezuela (République bolivarienne du)"),
        ("US", "Los Estados Unidos de América"),
        ("CI", "la Côte d’Ivoire"),
        ("BB", "La Barbade"),
    ],
)
def test_a_delegation_called_in_french_or_spanish_is_that_state(code: str, name: str) -> None:
    assert states_of(Delegation("x1", name), states()) == {code}


_ORDINARY = {
    "fr": """Les États parties se sont félicités des progrès accomplis et ont rappelé que chaque
État doit veiller à ce que les victimes reçoivent une aide adaptée à leur âge et à leur sexe. Il
se peut qu’une délégation vienne avec un seul expert ; elles seules en décident. La présidence a
mis le cap sur l’universalisation. En berne, les drapeaux rappelaient les victimes. Un petit État
insulaire en développement de l’océan Indien a présenté son rapport en français, dont la version
anglaise suivra. Les textes anglais, arabe, chinois, espagnol, français et russe font également
foi. La Conférence a salué le Plan d’action de Lausanne, la Déclaration de Vientiane, le processus
d’Oslo et la Convention de Vienne sur le droit des traités. Le sucre et les grenades à fusil ne
sont pas visés ; les eaux, les parcs et les mers le sont. Le Groupe des États d’Amérique latine
et des Caraïbes a pris la parole. Il faut que la mise en œuvre tienne compte des handicaps.""",
    "es": """Los Estados partes acogieron con satisfacción los progresos realizados y recordaron
que la paz y la seguridad exigen la asunción de compromisos. Cuando la haya recibido, la
Presidencia dará traslado de la solicitud. Damos las gracias a las damas y los caballeros. Una
cooperación sana ayuda a las víctimas que viven junto a los lagos. Se retiraron una granada, una
mina y un cartucho. Un pequeño Estado insular en desarrollo intervino en español; la
versión francesa seguirá. Los textos en árabe, chino, español, francés, inglés y ruso son
igualmente auténticos. La Conferencia recordó el Plan de Acción de Dubrovnik, el Proceso de Oslo,
la Convención de Viena sobre el Derecho de los Tratados y el Estatuto de Roma. Habló el Grupo de
los Estados de América Latina y el Caribe. Nadie quitó ni puso nada que dañe la marina.""",
    "en": """Small Island Developing States recalled that an island has few means. They opt for
clearance by hand. The car, the gale and the male or female victims were noted. The Arabic,
Chinese, English, French, Russian and Spanish texts are equally authentic. Latin American and
Pacific Island States spoke; the report is available in English and French.""",
}


@pytest.mark.parametrize("language", _ORDINARY)
def test_ordinary_text_names_nobody_though_every_state_is_there_unnamed(language: str) -> None:
    everybody = [Delegation(f"d{i}", r["names"][0]) for i, r in enumerate(states().rows.values())]
    text = " ".join(_ORDINARY[language].split())
    findings = examine(meeting(narrative(text), delegations=everybody)).findings
    assert [finding.text for finding in findings if finding.blocks] == []


_WORDS = (
    "la paz|la haya|le cap|vienne|seul|asunción|damas|sana|lagos|island|chile|roseau|berne|quito"
)


@pytest.mark.parametrize("word", _WORDS.split("|"))
def test_a_name_that_is_a_word_of_french_or_spanish_counts_with_capitals(word: str) -> None:
    sorts = (Sort.NAME, Sort.CAPITAL)
    assert found_in(f"y {word} o", *sorts) == set()
    assert found_in(f"y {word.title()} o", *sorts) != set()


def test_no_public_phrase_hides_the_possessive_of_a_name() -> None:
    delegations = [Delegation("d1", "United States")]
    for words in ("America’s plan", "America's plan", "the French plan", "an Indian plan"):
        others = [Delegation("d2", "France"), Delegation("d3", "India")]
        given = meeting(narrative(f"So {words} was."), delegations=[*delegations, *others])
        assert any(finding.blocks for finding in examine(given).findings), words


@pytest.mark.parametrize("word", ["laos", "french", "american", "cuba", "panama", "thai", "rome"])
def test_any_other_name_counts_in_small_letters(word: str) -> None:
    assert found_in(f"the {word} team", Sort.NAME, Sort.CAPITAL) != set()
