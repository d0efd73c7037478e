namespace Isc.Modules.Accessibility.Trials;

internal enum TrialTrigger
{
    Start,
    Finish,
    Cancel,
}
