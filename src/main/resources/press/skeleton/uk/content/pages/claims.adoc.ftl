= Твердження
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Що стверджує есе і що можна сказати за і проти.

listing::claims[]
