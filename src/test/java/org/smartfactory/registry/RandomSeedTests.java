package org.smartfactory.registry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class RandomSeedTests {

	private final String given = System.getProperty(RandomSeed.PROPERTY);

	private final String nightly = System.getProperty(Thoroughness.PROPERTY, "false");

	@BeforeEach
	void clear() {
		System.clearProperty(RandomSeed.PROPERTY);
	}

	@AfterEach
	void restore() {
		clear();
		System.setProperty(Thoroughness.PROPERTY, this.nightly);
		if (this.given != null) {
			System.setProperty(RandomSeed.PROPERTY, this.given);
		}
	}

	@Test
	void eachBuildHasTheSameSeedAndEachNightlyBuildAnother() {
		System.setProperty(Thoroughness.PROPERTY, "false");
		assertThat(RandomSeed.draw()).isEqualTo(RandomSeed.draw());
		System.setProperty(Thoroughness.PROPERTY, "true");
		assertThat(RandomSeed.draw()).isNotEqualTo(RandomSeed.draw());
	}

	@Test
	void seedThatWasPrintedRepeatsTheRun(CapturedOutput log) {
		RandomSeed first = RandomSeed.draw();
		assertThat(log.getOut()).contains("To repeat this run: " + first);
		String[] argument = first.toString().substring("-D".length()).split("=");
		System.setProperty(argument[0], argument[1]);
		RandomSeed second = RandomSeed.draw();
		assertThat(second).isEqualTo(first);
		assertThat(second.random().doubles(20))
			.containsExactly(first.random().doubles(20).boxed().toArray(Double[]::new));
	}

	@Test
	void seedThatIsNoneIsRefused() {
		System.setProperty(RandomSeed.PROPERTY, "twelve");
		assertThatExceptionOfType(NumberFormatException.class).isThrownBy(RandomSeed::draw);
	}

}
