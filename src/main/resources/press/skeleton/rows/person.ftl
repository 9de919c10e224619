- id: ${id}
  name: ${yaml.of(words.person)}
  country: ${yaml.of(words.country)}
  tier: supporting
  living: false
  bio: ${yaml.of(words.bio)}
