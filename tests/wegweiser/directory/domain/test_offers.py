import pytest

from wegweiser.directory.domain import offers
from wegweiser.directory.enums import Advice, Audience, OfferKind, Topic
from wegweiser.network.enums import OrganisationType


def test_every_word_leads_to_the_vocabulary():
    topics = {offers.ALIASES.get(word, word) for word in offers.KIND_OF_TOPIC}
    kinds = {*offers.KIND_OF_TOPIC.values(), *offers.KIND_AT_TYPE.values(), "recruitment"}

    assert topics == set(Topic.values)
    assert kinds == set(OfferKind.values)
    assert {type_ for _, type_ in offers.KIND_AT_TYPE} <= set(OrganisationType.values)
    assert {a for group in offers.AUDIENCES.values() for a in group} == set(Audience.values)
    assert offers.REFERRAL in Advice.values


def derived(topics, organisation_type="advice_centre", audience="both"):
    return offers.derive(topics, organisation_type=organisation_type, audience=audience)


def test_topics_that_belong_together_make_one_offer():
    (offer,) = derived(["residence", "work_access"])

    assert (offer.kind, offer.topics) == ("residence_advice", ("residence", "work_access"))


def test_referral_is_a_kind_of_advice_of_every_offer():
    assert [(o.kind, o.advice) for o in derived(["housing", "referral", "language"])] == [
        ("housing", ("referral",)),
        ("language", ("referral",)),
    ]


@pytest.mark.parametrize(
    ("topic", "organisation_type", "audience", "kind"),
    [
        ("residence", "immigration_authority", "both", "residence_office"),
        ("recognition", "chamber", "both", "recognition_office"),
        ("social_benefits", "labour_administration", "both", "jobcentre"),
        ("work_access", "labour_administration", "both", "work_access"),
        ("recruitment", "chamber", "employers", "recruitment"),
        ("recruitment", "welcome_centre", "both", "recruitment_both"),
        ("returnees", "welcome_centre", "both", "moving_back"),
        ("return", "migration_advice", "workers", "return"),
    ],
)
def test_the_offer_fits_the_organisation(topic, organisation_type, audience, kind):
    (offer,) = derived([topic], organisation_type, audience)

    assert offer.kind == kind


def test_an_offer_for_both_has_both_audiences():
    assert derived(["housing"])[0].audiences == ("workers", "employers")


def test_working_together_is_for_coordinators():
    assert derived(["network_strategy"], audience="workers")[0].audiences == ("coordinators",)
