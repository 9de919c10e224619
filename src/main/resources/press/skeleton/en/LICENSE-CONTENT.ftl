${title}, explained: text and data

Our own words and tables, that is the files below content/ and the pages made
from them, are licensed as ${licence}<#if licenceUrl != "">:

    ${licenceUrl}<#else>.</#if>

Not covered by this licence:

* The essay "${title}" by ${by} (${source}).
  It is ${ownership}, and is not in this folder.
* Quotations, which belong to those who said or published them.
* The titles of works, and the sites and documents that we link to.
* Fonts, which are under the SIL Open Font License; their licences lie beside
  them.

The program that makes the site is licensed under the Apache License 2.0: see
LICENSE.
