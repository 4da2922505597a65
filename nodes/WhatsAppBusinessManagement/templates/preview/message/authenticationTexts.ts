import { languageOf } from '../../phrases';

/** What Meta writes into an authentication template. `{code}` and `{minutes}` are filled in. */
export interface AuthenticationTexts {
	body: string;
	/** With `add_security_recommendation`. */
	security: string;
	/** With `code_expiration_minutes`. */
	expiry: string;
	/** The default labels of the button. */
	copy: string;
	autofill: string;
}

type Row = readonly [body: string, security: string, expiry: string, copy: string, fill: string];

/**
 * Meta's texts (Meta: Authentication templates; in other languages as templates read from accounts have
 * them). The code is bold. Meta rewords them from time to time.
 */
const TEXTS: Readonly<Record<string, Row>> = {
	en: [
		'*{code}* is your verification code.',
		'For your security, do not share this code.',
		'This code expires in {minutes} minutes.',
		'Copy code',
		'Autofill',
	],
	es: [
		'*{code}* es tu código de verificación.',
		'Por tu seguridad, no lo compartas.',
		'Este código caduca en {minutes} minutos.',
		'Copiar código',
		'Autocompletar',
	],
	pt: [
		'*{code}* é seu código de verificação.',
		'Para sua segurança, não o compartilhe.',
		'Este código expira em {minutes} minutos.',
		'Copiar código',
		'Preencher automaticamente',
	],
	pt_PT: [
		'*{code}* é o teu código de verificação.',
		'Para tua segurança, não partilhes este código.',
		'Este código expira dentro de {minutes} minutos.',
		'Copiar código',
		'Preencher automaticamente',
	],
	fr: [
		'*{code}* est votre code de vérification.',
		'Pour votre sécurité, ne le partagez pas.',
		'Ce code expire dans {minutes} minutes.',
		'Copier le code',
		'Saisie automatique',
	],
	de: [
		'*{code}* ist dein Verifizierungscode.',
		'Aus Sicherheitsgründen solltest du den Code nicht teilen.',
		'Dieser Code verfällt in {minutes} Minuten.',
		'Code kopieren',
		'Automatisch ausfüllen',
	],
	it: [
		'*{code}* è il tuo codice di verifica.',
		'Per la tua sicurezza, non condividere questo codice.',
		'Questo codice scadrà tra {minutes} minuti.',
		'Copia codice',
		'Inserimento automatico',
	],
	nl: [
		'*{code}* is je verificatiecode.',
		'Deel deze code om veiligheidsredenen niet.',
		'Deze code verloopt over {minutes} minuten.',
		'Code kopiëren',
		'Automatisch invullen',
	],
	pl: [
		'*{code}* to kod weryfikacyjny.',
		'Ze względów bezpieczeństwa nie udostępniaj tego kodu.',
		'Ten kod wygaśnie za {minutes} minut.',
		'Skopiuj kod',
		'Uzupełnij automatycznie',
	],
	tr: [
		'*{code}* doğrulama kodun.',
		'Güvenliğin için bu kodu paylaşma.',
		'Bu kodun süresi {minutes} dakika sonra doluyor.',
		'Kodu kopyala',
		'Otomatik doldur',
	],
	ru: [
		'Ваш код подтверждения — *{code}*.',
		'Из соображений безопасности не сообщайте никому этот код.',
		'Срок действия этого кода истекает через {minutes} минут.',
		'Копировать код',
		'Заполнить автоматически',
	],
	uk: [
		'Ваш код підтвердження – *{code}*.',
		'З міркувань безпеки не повідомляйте нікому цей код.',
		'Термін дії цього коду закінчується через {minutes} хвилин.',
		'Копіювати код',
		'Заповнити автоматично',
	],
	ar: [
		'*{code}* هو كود التحقق الخاص بك.',
		'للحفاظ على أمانك، لا تشارك هذا الكود مع أي شخص.',
		'تنتهي صلاحية هذا الكود خلال {minutes} دقائق.',
		'نسخ الرمز',
		'ملء تلقائي',
	],
	he: [
		'קוד האימות הוא *{code}*.',
		'מטעמי אבטחה, אין לשתף את הקוד הזה.',
		'תוקף הקוד הזה יפוג בעוד {minutes} דקות.',
		'העתקת הקוד',
		'מילוי אוטומטי',
	],
	ur: [
		'*{code}* آپ کا توثیقی کوڈ ہے۔',
		'اپنی حفاظت کی خاطر یہ کوڈ شیئر نہ کریں۔',
		'یہ کوڈ {minutes} منٹ میں زائد المیعاد ہو جائے گا۔',
		'کوڈ کاپی کریں',
		'آٹو میٹک طریقے سے بھریں',
	],
	hi: [
		'*{code}* आपका वेरिफ़िकेशन कोड है.',
		'अपनी सुरक्षा के लिए, इस कोड को किसी के साथ शेयर न करें.',
		'इस कोड की समय-सीमा {minutes} मिनट में समाप्त हो जाएगी.',
		'कोड कॉपी करें',
		'अपने आप भरें',
	],
	bn: [
		'*{code}* হলো আপনার ভেরিফিকেশন কোড।',
		'আপনার নিরাপত্তার কারণেই এই কোডটা শেয়ার করবেন না।',
		'এই কোডের মেয়াদ {minutes} মিনিটের মধ্যে শেষ হয়ে যাবে।',
		'কোডটি কপি করুন',
		'অটোফিল করুন',
	],
	id: [
		'*{code}* adalah kode verifikasi Anda.',
		'Demi keamanan, jangan bagikan kode ini.',
		'Kode ini kedaluwarsa dalam {minutes} menit.',
		'Salin kode',
		'Isi otomatis',
	],
	vi: [
		'*{code}* là mã xác minh của bạn.',
		'Để bảo mật, bạn đừng chia sẻ mã này.',
		'Mã này sẽ hết hạn trong {minutes} phút nữa.',
		'Sao chép mã',
		'Tự động điền',
	],
	th: [
		'รหัสยืนยันของคุณคือ *{code}*',
		'โปรดอย่าบอกรหัสนี้แก่ผู้อื่นเพื่อความปลอดภัยของคุณ',
		'รหัสนี้จะหมดอายุใน {minutes} นาที',
		'คัดลอกรหัส',
		'กรอกอัตโนมัติ',
	],
	ja: [
		'*{code}* があなたの認証コードです。',
		'セキュリティのため、このコードは他の人に共有しないでください。',
		'このコードは{minutes}分後に期限切れとなります。',
		'コードをコピー',
		'自動入力',
	],
	ko: [
		'인증 코드는 *{code}* 입니다.',
		'보안을 위해 이 코드는 공유하지 마세요.',
		'이 코드는 {minutes}분 후에 만료됩니다.',
		'코드 복사',
		'자동 입력',
	],
	zh_CN: [
		'*{code}* 是你的验证码。',
		'为安全起见，请不要分享这组验证码。',
		'这组验证码将在 {minutes} 分钟后过期。',
		'复制验证码',
		'自动填写',
	],
	zh: [
		'*{code}* 是你的驗證碼。',
		'為了安全起見，請勿分享此驗證碼。',
		'這組驗證碼將於 {minutes} 分鐘後失效。',
		'複製驗證碼',
		'自動填入',
	],
};

/** The key of Meta's texts for a language; undefined if they are only known in others. */
const keyOf = (language: string | undefined): string | undefined =>
	[language ?? '', languageOf(language)].find((key) => Object.hasOwn(TEXTS, key));

/** Whether Meta's texts are known in a language. @param language `pt_BR` */
export const hasTextsIn = (language: string | undefined): boolean => keyOf(language) !== undefined;

/** Meta's texts in a language, or in English. @param language `pt_BR` */
export function authenticationTexts(language: string | undefined): AuthenticationTexts {
	const [body = '', security = '', expiry = '', copy = '', autofill = ''] =
		TEXTS[keyOf(language) ?? 'en'] ?? [];
	return { body, security, expiry, copy, autofill };
}
