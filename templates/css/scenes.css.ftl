<#-- What css/scenes.css has for each step of the longest scene; it stands before the rest. The last state is the base: a step
     only takes away what is not yet there, and sets off what it tells. What a step hides is named, not reckoned from a
     property that all below would inherit, so that only those styles are found anew. Reads: edition. -->
<#assign most = draw.longestScene()>
@layer blocks {
<#list 0..<most as at>
<#assign step = at + 1>
  .scene__stage[data-step="${step}"] :is(<#list step..most as before>[data-from="${before + 1}"]<#sep>, </#sep></#list>) {
    opacity: 0;
  }
  .scene__stage[data-step="${step}"] [data-in~="${step}"] {
    --now: var(--full, 1);
  }
</#list>
}
