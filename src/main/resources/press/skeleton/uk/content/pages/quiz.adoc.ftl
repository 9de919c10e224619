= Запитання
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Що вам запам’яталося?

quiz::all[]
