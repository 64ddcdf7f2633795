import './extension.test';
import './reading.test';
import './mending.test';
import './clean-up.test';
import './plain-text.test';
import './moving.test';
import './settings.test';
import './seed.test';
