= Пошук
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Усе від А до Я.

listing::index[]
