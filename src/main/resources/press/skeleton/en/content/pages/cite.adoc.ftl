= Cite
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: How to cite the essay and this explainer.

listing::cite[]
