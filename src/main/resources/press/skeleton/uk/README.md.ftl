# ${title}: пояснення

Пояснення есе «${title}» (${by}) нашими словами: що воно стверджує, на що спирається і що відповідають найкращі критики.

## Початок

    ./explainer serve --open    показує видання в браузері; збережене видно відразу
    ./explainer check           каже, що не так, у якому рядку і як це виправити
    ./explainer build           робить target/site, target/newsletter і target/classroom

Потрібна Java 17 або новіша. У Windows пишіть `explainer` замість `./explainer`.
Перший запуск завантажує програму і триває хвилину-дві.

## Як писати

Усе, що слід написати, починається словами «Скажіть тут»: їх показує `grep -rn "Скажіть тут" content`.

| Що | Де |
| --- | --- |
| про що кожне речення есе, за номером | `content/data/coverage.yaml` |
| по розділу на кожну його частину | `content/chapters/` |
| твердження, події, джерела, слова, запитання | `content/data/` |
| інші сторінки й головна | `content/pages/`, `content/edition.adoc` |
| слова інтерфейсу, які мають бути іншими | `content/words.properties` |
| адреса й кольори | `jbake.properties` |
| знак, з якого малюються всі іконки | `assets/icon.svg` |

`./explainer new chapter НАЗВА`, `new page НАЗВА`, `new claim`, `new person ID`, `new term ID`, `new source ID`, `new event ID` і `new question` починають нове в належному місці, з наступним номером.
Шаблон чи стиль програми змінює файл із тією самою назвою в `templates/` чи `assets/css/`.

## Публікація

Надішліть теку до репозиторію на GitHub, виберіть *Settings › Pages › Source: GitHub Actions*<#if press == ""> і задайте змінну `PRESS` (*Settings › Secrets and variables › Actions › Variables*): адресу архіву, доданого до випуску програми<#else> і перевірте `PRESS` у `.github/workflows/publish.yml`</#if>.
Після цього публікується кожна зміна в гілці `main`.
Деінде скопіюйте `target/site` на будь-який вебсервер, а `target/newsletter` у його теку `newsletter`.

## Чиї це слова

Есе: ${ownership}. У цій теці його немає.
Тексти й дані: ${licence}, див. [LICENSE-CONTENT](LICENSE-CONTENT). Програма, її скрипти й стилі: [Apache-2.0](LICENSE).
