import './extension.test';
