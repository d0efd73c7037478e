namespace Isc.Meetings.Consulting;

/// <summary>What moves a consultation through its life.</summary>
internal enum ConsultationTrigger
{
    Open,

    Close,

    Withdraw,
}
