<#-- What css/site.css has for each round and frame of the edition; it stands before the rest. Reads: edition. -->
<#assign rounds = edition.library().rows("round")>
<#assign frames = edition.library().rows("frame")>
<#if frames?has_content>
@layer blocks {
<#if rounds?has_content>
  .map--steps {
    --rounds: ${rounds?size};
  }
  /* The round chosen; after it come those who had not joined. */
<#list rounds as round>
  .map:has(.map__pick :nth-of-type(${round?counter}) > :checked) .map__step:nth-of-type(${round?counter})<#sep>,</#sep>
</#list>
  {
    display: block;
    --fill: var(--wheat);
    --stroke: var(--ink);
    --width: 2;
    & ~ .map__step {
      --fill: var(--land);
    }
  }
</#if>
<#list frames as frame>
  .map__sheet--${frame.id} {
    max-width: ${frame.width * 0.072}rem;
  }
<#if frame.aspect() gt 1.4>
  @media print {
    .map__sheet.map__sheet--${frame.id} {
      width: 9cm;
    }
  }
</#if>
</#list>
}
</#if>
