"""What a visitor should know before going to a body."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Notice(TextChoices):
    # Please confirm --------------------------------------------------------------------------
    PAGE_NOT_SEEN = (
        "page_not_seen",
        _("We have not seen a page of this office about it. Please confirm before you apply."),
    )
    OUTDATED_PAGE = (
        "outdated_page",
        _("Only an old page names this body. Please confirm before you apply."),
    )
    OUTDATED_ADDRESS = (
        "outdated_address",
        _("The address comes from a guide of 2022. Please confirm it."),
    )
    THURINGIA_TRANSFER = (
        "thuringia_transfer",
        _("Thuringia plans to move this task to a central immigration authority, step by step. "
          "Please confirm before you apply."),
    )  # fmt: skip
    PROJECT_STATUS = (
        "project_status",
        _("Whether this offer still runs was not confirmed. Please ask first."),
    )
    STATEWIDE_STATUS = (
        "statewide_status",
        _("It works for the whole state. Whether it goes on in 2026 was not confirmed. "
          "Please ask first."),
    )  # fmt: skip
    JENA_CHAMBER = (
        "jena_chamber",
        _("We have not seen a page that names Jena as part of this chamber's district. "
          "Please confirm."),
    )  # fmt: skip
    CHAMBER_PLACE = (
        "chamber_place",
        _("The law does not fix which chamber it is. Please confirm with the chamber where you "
          "work. It may have handed the task to another chamber."),
    )  # fmt: skip
    CHAMBER_OF_STATE = (
        "chamber_of_state",
        _("It is the chamber of the state. It may have handed the task to another chamber."),
    )
    JOBCENTRE_NAME = (
        "jobcentre_name",
        _("The official name of this jobcenter was not confirmed."),
    )
    NATURALISATION_UNIT = (
        "naturalisation_unit",
        _("The unit inside the administration was not seen. It may not be the immigration "
          "authority."),
    )  # fmt: skip
    MBE_UNSURE = (
        "mbe_unsure",
        _("Whether this is a federally funded advice centre for adults (MBE) was not seen. "
          "Please ask."),
    )  # fmt: skip
    MBE_SHARED = (
        "mbe_shared",
        _("Two organisations share the advice for adults and for young people here. "
          "Ask which one is right for you."),
    )  # fmt: skip
    JMD_UNSURE = (
        "jmd_unsure",
        _("Whether there is a youth migration service here was not seen. Please ask."),
    )
    DRIVERS_UNSURE = (
        "drivers_unsure",
        _("Who decides on the qualification of professional drivers was not researched. "
          "Please confirm."),
    )  # fmt: skip
    MINISTRY_NAME = (
        "ministry_name",
        _("We know this from an old page, which asks for German at level C2. Please confirm the "
          "name of the ministry and the level."),
    )  # fmt: skip
    FAIR_THURINGIA = (
        "fair_thuringia",
        _("One centre for each state is announced. Its address in Thuringia was not found."),
    )
    AGENCY_MOVED = (
        "agency_moved",
        _("The office in Oschatz was to move in 2025. The new address was not found."),
    )
    # How it works ----------------------------------------------------------------------------
    COUNTY_FOR_TOWNS = (
        "county_for_towns",
        _("The office of the county is responsible, also for the towns in it."),
    )
    NOT_NATURALISATION = (
        "not_naturalisation",
        _("Naturalisation is done by another office of the city."),
    )
    INTERNAL_CONSENT = (
        "internal_consent",
        _("You do not apply here: the German mission abroad asks this office itself."),
    )
    INTERNAL_BA = (
        "internal_ba",
        _("You do not apply here: the immigration authority or the mission asks this agency "
          "itself. The local employment agency does not decide."),
    )  # fmt: skip
    NO_CENTRAL_OFFICE = (
        "no_central_office",
        _("Saxony has no central office for this. The office of the district is responsible."),
    )
    ASK_WELCOME_ERZGEBIRGE = (
        "ask_welcome_erzgebirge",
        _("Ask the Welcome Center Erzgebirge first."),
    )
    ASK_MITTELSACHSEN = (
        "ask_mittelsachsen",
        _("Ask the Servicestelle Arbeit und Migration Mittelsachsen first. "
          "You can apply online."),
    )  # fmt: skip
    PRELIMINARY_CHECK = (
        "preliminary_check",
        _("The office asks for a preliminary check (Vorab-Check) first. It names the FIZU Zwickau "
          "and the employers' service as the first contacts."),
    )  # fmt: skip
    FIZU_ADVICE = "fizu_advice", _("Advice by the FIZU Dresden is part of the procedure.")
    FEE_411 = "fee_411", _("The office names a fee of 411 EUR.")
    OFFICE_DELITZSCH = (
        "office_delitzsch",
        _("The office is in Delitzsch. By law the place of the establishment counts, not the "
          "seat of the company."),
    )  # fmt: skip
    KSV_PROOF = (
        "ksv_proof",
        _("Only if you are going to work in Saxony. A job offer, contacts with employers, your "
          "residence or the location note of the ZSBA count as proof. Nurses may choose to do "
          "without the equivalence test."),
    )  # fmt: skip
    TLVWA_PROOF = (
        "tlvwa_proof",
        _("Only if you are going to work in Thuringia. A contract, your registration or the "
          "record of the ZSBA count as proof."),
    )  # fmt: skip
    NOT_THE_CHAMBER = (
        "not_the_chamber",
        _("This office decides on the licence (Approbation) and the temporary permit "
          "(Berufserlaubnis), not the chamber."),
    )  # fmt: skip
    SPECIALIST_ONLY = (
        "specialist_only",
        _("Only for the specialist title, after the licence (Approbation)."),
    )
    TEACHERS_FEE = (
        "teachers_fee",
        _("The fee is 205 to 475 EUR. The procedure needs no language certificate, but level C1 "
          "may be asked when you are hired."),
    )  # fmt: skip
    SOCIAL_TWO_STEPS = (
        "social_two_steps",
        _("In two steps: first the equivalence, then the state recognition."),
    )
    TITLE_ONLY = (
        "title_only",
        _("This protects the title only. You may work as an engineer without it."),
    )
    FOSA_DECIDES = (
        "fosa_decides",
        _("IHK FOSA in Nuremberg decides. The chamber (IHK) near you gives the first advice."),
    )
    LAWYERS_CLOSED = (
        "lawyers_closed",
        _("Law degrees from outside the EU, the EEA and Switzerland are not recognised for full "
          "admission. Lawyers from WTO countries may join the bar under their home title "
          "(§ 206 BRAO)."),
    )  # fmt: skip
    ZAB_FREE = (
        "zab_free",
        _("Only online, for 208 EUR. This is a comparison, not a recognition. You do not need it "
          "if the database anabin already lists your degree."),
    )  # fmt: skip
    ZAB_REGULATED = (
        "zab_regulated",
        _("Only online, for 208 EUR. It does not replace the procedure for the licence."),
    )
    NO_RECOGNITION_NEEDED = (
        "no_recognition_needed",
        _("Professions that are not regulated need no formal recognition."),
    )
    ZSBA = (
        "zsba",
        _("For people who live abroad. They find the right occupation and office with you and "
          "advise in 11 languages. They decide nothing and start no time limit."),
    )  # fmt: skip
    BEFORE_FAST_TRACK = (
        "before_fast_track",
        _("For employers and skilled workers, also before an agreement on the fast-track "
          "procedure (§ 81a)."),
    )  # fmt: skip
    AGENCY_GOERLITZ = (
        "agency_goerlitz",
        _("There is no agency of its own in Görlitz. The agency in Bautzen has offices in "
          "Weißwasser, Görlitz and Zittau."),
    )  # fmt: skip
    AGENCY_RIESA = "agency_riesa", _("The seat is in Riesa, not in Meißen.")
    AGENCY_NOT_LEIPZIG = (
        "agency_not_leipzig",
        _("The agency in Oschatz is responsible, not the one in Leipzig."),
    )
    AGENCY_JENA = "agency_jena", _("The head office is in Gera, with a branch office in Jena.")
    THROUGH_LOCAL_SERVICE = (
        "through_local_service",
        _("For recruiting abroad. The way there goes through the local employers' service."),
    )
    JOBCENTRE_PLAUEN = (
        "jobcentre_plauen",
        _("Since September 2025 only the office in Plauen is left. The official name was not "
          "confirmed."),
    )  # fmt: skip
    MUNICIPALITY_NOT_COUNTY = (
        "municipality_not_county",
        _("It is the municipality where you live, not the county."),
    )
    NATURALISATION_MITTELSACHSEN = (
        "naturalisation_mittelsachsen",
        _("This is not the immigration authority. The office names 12 to 15 months."),
    )
    NATURALISATION_JENA = (
        "naturalisation_jena",
        _("This is not the immigration authority. The office names at least 18 months."),
    )
    LICENCE_DOEBELN = (
        "licence_doebeln",
        _("In Döbeln, in person. Licences from outside the EU and the EEA need a translation."),
    )
    SCHOOL_PORTAL = (
        "school_portal",
        _("New children aged 6 to 18 without German are registered in the online portal first. "
          "Then come special advice (Besondere Bildungsberatung) and a school place."),
    )  # fmt: skip
    SCHOOL_NEARBY = (
        "school_nearby",
        _("Go to a school near you first. The school informs the school authority."),
    )
    CHILDCARE_CLAIM = (
        "childcare_claim",
        _("Your child has a right to a place from the first birthday until school, and you may "
          "choose the facility."),
    )  # fmt: skip
    TAX_BY_POST = "tax_by_post", _("It comes by post after you have registered your address.")
    EMPLOYER_REGISTERS = (
        "employer_registers",
        _("Your employer registers you. You only choose the fund."),
    )
    INSURANCE_NUMBER = (
        "insurance_number",
        _("You get the number when an employer registers you for the first time."),
    )
    ADB_OFFICES = (
        "adb_offices",
        _("Offices in Leipzig, Chemnitz and Dresden, and one telephone line for all of Saxony."),
    )
    JENA_ONLY = (
        "jena_only",
        _("Only for people who live in Jena and for incidents in Jena. No legal advice."),
    )
    FAIR_INTEGRATION = (
        "fair_integration",
        _("Not for questions about placement or residence. It also serves the counties around."),
    )
    FAIR_THIRD_COUNTRY = (
        "fair_third_country",
        _("For people from outside the EU only."),
    )
    BABS = (
        "babs",
        _("For employees from EU states and posted workers anywhere in Saxony, "
          "in seven languages."),
    )  # fmt: skip
    MBE_LIST = (
        "mbe_list",
        _("The Integrationsbeauftragter of Saxony keeps a list of these advice centres."),
    )
    AGE_12_27 = "age_12_27", _("For people aged 12 to 27.")
    FREITAL_ONLY = (
        "freital_only",
        _("Only for Freital. The service in Pirna also works here; ask which one is right."),
    )
    KAMENZ_HOYERSWERDA = (
        "kamenz_hoyerswerda",
        _("Only for Kamenz and Hoyerswerda. For the rest of the county nobody was found."),
    )
