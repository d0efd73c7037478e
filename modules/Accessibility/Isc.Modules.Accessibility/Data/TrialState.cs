namespace Isc.Modules.Accessibility.Data;

internal enum TrialState
{
    Planned,
    UnderWay,
    Done,
    Cancelled,
}
