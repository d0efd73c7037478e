namespace Isc.Meetings.Data;

/// <summary>What an item is meant to come to.</summary>
internal enum ExpectedResult
{
    Information,

    Discussion,

    Decision,

    Approval,
}
