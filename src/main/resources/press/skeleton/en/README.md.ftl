# ${title}, explained

An explainer of “${title}” by ${by}, in our own words: what the essay claims, what it rests on, and what its best critics answer.

## Begin

    ./explainer serve --open    shows it in your browser; a save is seen at once
    ./explainer check           says what is wrong, with its line and how to mend it
    ./explainer build           makes target/site, target/newsletter and target/classroom

You need Java 17 or newer. On Windows write `explainer` in place of `./explainer`.
The first run fetches the press and takes a minute or two.

## Write

What you have to write begins with “Say here”: `grep -rn "Say here" content` lists it.

| What | Where |
| --- | --- |
| what each sentence of the essay says, by its number | `content/data/coverage.yaml` |
| a chapter for each of its sections | `content/chapters/` |
| claims, events, sources, words, questions | `content/data/` |
| the pages beside the chapters, and the home page | `content/pages/`, `content/edition.adoc` |
| words of the interface that should read otherwise | `content/words.properties` |
| address and colours | `jbake.properties` |
| the mark, of which all icons are drawn | `assets/icon.svg` |

`./explainer new chapter NAME`, `new page NAME`, `new claim`, `new person ID`, `new term ID`, `new source ID`, `new event ID` and `new question` begin one at the right place, with the next number.
A template or a stylesheet of the press is changed by a file of its name in `templates/` or `assets/css/`.

## Publish

Push the folder to a repository on GitHub, choose *Settings › Pages › Source: GitHub Actions*, and<#if press == ""> set the variable `PRESS` (*Settings › Secrets and variables › Actions › Variables*) to the address of the zip that a release of the press has attached<#else> see that `PRESS` in `.github/workflows/publish.yml` is the press that you want</#if>.
Every push to `main` is then published.
Elsewhere, copy `target/site` to any web server, with `target/newsletter` as its folder `newsletter`.

## Whose words

The essay is ${ownership}, and is not in this folder.
Text and data: ${licence}, see [LICENSE-CONTENT](LICENSE-CONTENT). The press and its scripts and styles: [Apache-2.0](LICENSE).
