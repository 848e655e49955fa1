// Counts what passed, and says what failed: like faults together, with the first places.

const PLACES = 6;

export class Report {
  #started = Date.now();
  #passed = 0;
  #failed = 0;

  async take(name, results) {
    const started = Date.now();
    const faults = new Map();
    let [passed, failed] = [0, 0];
    for await (const { where, faults: found } of this.#guarded(results)) {
      if (found.length === 0) passed += 1;
      else failed += 1;
      for (const fault of new Set(found)) faults.set(fault, [...(faults.get(fault) ?? []), where]);
    }
    this.#passed += passed;
    this.#failed += failed;
    console.log(`  ${failed === 0 ? "good" : "BAD "} ${name}: ${passed} of ${passed + failed} (${seconds(started)} s)`);
    for (const [fault, places] of faults) {
      const more = places.length > PLACES ? ` … and ${places.length - PLACES} more` : "";
      console.log(`       ${fault}\n         at ${places.slice(0, PLACES).join(", ")}${more}`);
    }
  }

  close() {
    console.log(`-- browser and validators: ${seconds(this.#started)} s`);
    console.log(`browser: ${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }

  // A check that breaks down has failed, and the others still run.
  async *#guarded(results) {
    try {
      yield* results;
    } catch (error) {
      yield { where: "the check itself", faults: [error.stack ?? String(error)] };
    }
  }
}

const seconds = (since) => Math.round((Date.now() - since) / 1000);
