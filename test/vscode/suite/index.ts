import './extension.test';
import './reading.test';
import './mending.test';
import './moving.test';
import './settings.test';
import './seed.test';
