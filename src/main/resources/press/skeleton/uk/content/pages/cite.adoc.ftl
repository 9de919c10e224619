= Як цитувати
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Як посилатися на есе і на це пояснення.

listing::cite[]
