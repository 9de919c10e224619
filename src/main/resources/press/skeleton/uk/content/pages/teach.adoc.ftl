= Для вчителів
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Що можна взяти з собою на урок.

listing::bundles[]
