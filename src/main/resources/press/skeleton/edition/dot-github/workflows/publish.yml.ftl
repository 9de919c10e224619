# Publishes main on GitHub Pages.
name: Publish

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read

# One publication at a time; one that has begun is finished.
concurrency:
  group: pages
  cancel-in-progress: false

env:
  # The zip that a release of the press has attached.
  PRESS: <#if press == "">${r"${{ vars.PRESS }}"}<#else>${press}</#if>

jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read
      pages: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - uses: actions/setup-java@dded0888837ed1f317902acf8a20df0ad188d165 # v5.0.0
        with:
          distribution: temurin
          java-version: '17'
      - id: pages
        uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
      - run: curl -fsSL --retry 3 -o press.zip "$PRESS" && unzip -q press.zip 'press/*' && rm press.zip
      - run: ./explainer build --host "$HOST" --bundles "$HOST/classroom"
        env:
          HOST: ${r"${{ steps.pages.outputs.base_url }}"}
      # Letters take their pictures from there, and the page for teachers leads to the bundles.
      - run: for made in newsletter classroom; do [ ! -d target/$made ] || cp -R target/$made target/site/$made; done
      - uses: actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0
        with:
          path: target/site

  publish:
    needs: build
    runs-on: ubuntu-24.04
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${r"${{ steps.deployment.outputs.page_url }}"}
    steps:
      - id: deployment
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
