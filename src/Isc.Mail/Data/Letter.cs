using Isc.Access;

namespace Isc.Mail.Data;

/// <summary>One mail to one recipient. No record of the domain but a message on its way, as those of the outbox are: it is not audited.</summary>
internal sealed class Letter
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The account's id, or the address in lower case.</summary>
    public required string Recipient { get; init; }

    public Guid? AccountId { get; init; }

    /// <summary>What joins; null where it is sent by itself.</summary>
    public string? Topic { get; init; }

    /// <summary>The narrowest class of its parts.</summary>
    public required Classification Class { get; set; }

    public LetterState State { get; set; }

    /// <summary>Not before this instant; also the end of a sender's lease. Null once it is settled.</summary>
    public DateTime? DueAt { get; set; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? SettledAt { get; set; }

    /// <summary>Times the server has refused it or was about to be asked.</summary>
    public int Attempts { get; set; }

    /// <summary>Why it failed or still waits.</summary>
    public string? Error { get; set; }

    /// <summary>Counts changes: of a sender that leaves and a part that joins, one wins.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The same for every attempt, so that a mail sent twice around a crash is one to whoever receives it.</summary>
    public string MessageIdAt(string host) => $"<{Id:N}@{host}>";
}
