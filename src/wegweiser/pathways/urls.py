from __future__ import annotations

from django.urls import path

from wegweiser.pathways.domain.answers import Door
from wegweiser.pathways.views import answers, law, paths, plans, policies, questions, ways

app_name = "pathways"

urlpatterns = [
    path("start/person/", questions.begin, {"door": Door.PERSON}, name="begin-person"),
    path("start/employer/", questions.begin, {"door": Door.EMPLOYER}, name="begin-employer"),
    path("questions/<slug:name>/", questions.ask, name="question"),
    path("judgements/<slug:name>/", questions.judge, name="judgement"),
    path("answers/", answers.show, name="answers"),
    path("answers/forget/", questions.forget, name="forget"),
    path("ways/", ways.show, name="ways"),
    path("plan/<str:way>/", plans.show, name="plan"),
    path("path/", paths.show, name="path"),
    path("law/", law.index, name="law"),
    path("law/figures/", law.figures, name="law-figures"),
    path("law/open-questions/", law.questions, name="law-questions"),
    path("law/<str:name>/", law.rule, name="law-rule"),
    path("policy/", policies.show, name="policy"),
    path("policy/effect/", policies.effect, name="policy-effect"),
    path("policy/effect.csv", policies.table, name="policy-table"),
    path("policy/effect.svg", policies.chart, name="policy-chart"),
    path("policy/effect.json", policies.data, name="policy-data"),
    path("policy/changes.toml", policies.changes, name="policy-changes"),
    path("plan/<str:way>/plan.pdf", plans.pdf, name="plan-pdf"),
]
