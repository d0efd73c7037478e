namespace Isc.Modules.Oversight.Data;

/// <summary>Where a recommendation stands on both axes.</summary>
/// <param name="Acceptance">First axis.</param>
/// <param name="Implementation">Second axis; null until it is accepted.</param>
internal sealed record Standing(Acceptance Acceptance, Implementation? Implementation)
{
    /// <summary>Accepted, also partly.</summary>
    public bool IsAccepted => Acceptance is Acceptance.Accepted or Acceptance.PartiallyAccepted;

    /// <summary>Accepted and still to be done.</summary>
    public bool IsOpen => Implementation is Data.Implementation.NotStarted or Data.Implementation.InProgress
        or Data.Implementation.Alternative or Data.Implementation.Claimed;

    /// <summary>Done, or given up: no more is to come unless it is opened again.</summary>
    public bool IsClosed => Implementation is Data.Implementation.Verified or Data.Implementation.Overtaken or Data.Implementation.WillNotImplement;
}
