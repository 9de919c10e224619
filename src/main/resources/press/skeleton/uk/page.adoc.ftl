= ${adoc.of(title)}
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Скажіть тут, для чого ця сторінка.

Скажіть тут, для чого ця сторінка.
