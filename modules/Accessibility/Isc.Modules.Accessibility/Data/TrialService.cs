namespace Isc.Modules.Accessibility.Data;

internal enum TrialService
{
    Captioning,
    SignLanguage,
}
