package se.vardombud.sandbox.clinic;

import jakarta.inject.Singleton;
import java.util.Map;
import se.vardombud.clinic.Units;

/** The sandbox's clinics: invented Swedish names for the invented patients' American hospitals, made before their bundles name them. */
@Singleton
class SeedUnits {
    private static final String SYSTEM = "https://github.com/synthetichealth/synthea|";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("94dda4e1-7476-367a-b1f8-37ea7f61a1b7", "Björkhagens vårdcentral"),
            Map.entry("a2d45ee8-b930-3169-b612-f602961ad212", "Barnmottagningen Ekbacken"),
            Map.entry("71f4c23f-7559-31ff-8f42-a672e80b85a2", "Folktandvården Klippan"),
            Map.entry("3498e7d3-90fd-366b-bc6a-6f41dad6bae6", "Närakuten Lindvallen"),
            Map.entry("4f59f709-8b84-3d27-a04b-c6b7b5544413", "Strandängens vårdcentral"),
            Map.entry("0fab3c4e-a028-39a6-b15a-be5a88b6aa2a", "Barn- och ungdomsmottagningen Granen"),
            Map.entry("9a20d707-68e4-32c0-b2b2-2f5d5c2012cd", "Solgläntans vårdcentral"),
            Map.entry("217cb6f6-e822-3831-9d9d-ffa104971042", "Barnmottagningen Hassellunden"),
            Map.entry("5581e43d-0463-3a0b-afc7-a60aea5ac96c", "Vårdcentralen Kvarnbäcken"),
            Map.entry("53f086de-2fc7-3d35-92c2-aca4ed944e7f", "Lövsta barnsjukhus"),
            Map.entry("8424b5ec-ba0a-32e9-94ae-a9d397884093", "Jourmottagningen Norrdal"),
            Map.entry("00ffb204-07b4-3c72-a678-fa252e6cf86c", "Familjeläkarna Sjöhagen"),
            Map.entry("25431f9a-00e4-36d8-9810-4125328eec50", "Länssjukhuset Västerö"),
            Map.entry("a2cc09de-c1e2-3126-8c09-d49f95225281", "Barnkliniken Västerö"),
            Map.entry("6e517750-a29e-3170-a02b-5733ff523458", "BVC Tallkotten"));

    private final Units units;

    SeedUnits(Units units) {
        this.units = units;
    }

    void make() {
        NAMES.forEach((id, name) -> units.ensure(SYSTEM + id, name));
    }
}
