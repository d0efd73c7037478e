namespace Isc.Modules.Oversight.Data;

/// <summary>Formal recommendations are numbered in a report; informal ones are suggestions in its text.</summary>
internal enum Form
{
    Formal,
    Informal,
}
