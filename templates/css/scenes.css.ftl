<#-- What css/scenes.css has for each step of the longest scene; it stands before the rest. The last state is the base: a step
     only takes away what is not yet there, and sets off what it tells. Reads: edition. -->
<#assign most = draw.longestScene()>
@layer blocks {
  .scene {
    --step: 99;
  }
<#list 0..<most as at>
<#assign step = at + 1>
  .scene[data-step="${step}"] {
    --step: ${step};
  }
  .scene [data-from="${step}"] {
    --from: ${step};
  }
  .scene[data-step="${step}"] [data-in~="${step}"] {
    --now: var(--full, 1);
  }
</#list>
<#if most gt 0>
  .scene [data-from="${most + 1}"] {
    --from: ${most + 1};
  }
</#if>
}
