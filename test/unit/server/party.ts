/** Who is responsible for a shop, with all that the standards ask for and nothing more. */
const purpose = (description: string) => ({
  description,
  personalData: ['Online identifiers'],
  recipients: ['Stats Inc.'],
  termination: 'When it is withdrawn, at the latest after 180 days',
});

export const party = {
  controller: {
    name: 'Shop Ltd',
    contact: 'Data protection officer',
    address: { streetAddress: 'High Street 1', addressLocality: 'Galway', addressCountry: 'IE' },
    email: 'privacy@shop.example',
    phone: '+353 1 5550142',
    url: 'https://shop.example/',
  },
  jurisdiction: 'IE',
  storageLocations: ['IE'],
  withdrawal: 'https://shop.example/cookies',
  rights: 'https://shop.example/privacy#rights',
  purposes: {
    functional: purpose('Remembers what you like.'),
    analytics: purpose('Counts visits.'),
    marketing: {
      ...purpose('Shows fitting ads.'),
      recipients: ['Ads Inc.', 'More Ads GmbH'],
      sensitiveData: ['Health'],
    },
  },
};
