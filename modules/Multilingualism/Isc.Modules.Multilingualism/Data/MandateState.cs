namespace Isc.Modules.Multilingualism.Data;

/// <summary>Where a mandate or recommendation stands.</summary>
internal enum MandateState
{
    Open,
    InHand,
    CarriedOut,
}
