import {
	dateWriter,
	timeText,
} from '../../../../nodes/WhatsAppBusinessManagement/compliance/dates';
import { NOW } from './ruleCases';

it.each([
	['UTC', 'Mon 30 Nov, 08:00 UTC', '30 Nov 2026'],
	['Asia/Tokyo', 'Mon 30 Nov, 17:00 GMT+9', '30 Nov 2026'],
	['America/Los_Angeles', 'Mon 30 Nov, 00:00 GMT-8', '30 Nov 2026'],
	['Pacific/Kiritimati', 'Mon 30 Nov, 22:00 GMT+14', '30 Nov 2026'],
	['No/Such_Zone', 'Mon 30 Nov, 08:00 UTC', '30 Nov 2026'],
])('writes a time in %s', (zone, time, date) => {
	expect(timeText(NOW, zone)).toBe(time);
	expect(dateWriter(zone)(NOW)).toBe(date);
});
