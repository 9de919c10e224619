= Події
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Що і коли сталося.

timeline::all[]
