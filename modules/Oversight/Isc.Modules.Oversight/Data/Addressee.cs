namespace Isc.Modules.Oversight.Data;

/// <summary>Who decides on it.</summary>
internal enum Addressee
{
    ExecutiveHead,
    GoverningBody,
}
