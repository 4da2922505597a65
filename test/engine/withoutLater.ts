// Work minutes later would keep jest waiting. A test that needs it runs `later.work`.
jest.mock('../../nodes/WhatsAppBusinessManagement/trigger/sharing/later', () =>
	jest.requireActual<object>('./laterOnDemand'),
);
