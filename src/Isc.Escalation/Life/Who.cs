namespace Isc.Escalation.Life;

/// <summary>What somebody is to an issue.</summary>
[Flags]
internal enum Who
{
    None = 0,

    Raiser = 1,

    /// <summary>The raiser's side and the offices concerned.</summary>
    Party = 2,

    /// <summary>Acts for the body at the level.</summary>
    Body = 4,

    Chair = 8,
    Secretariat = 16,

    /// <summary>Owns an action of the ruling.</summary>
    Owner = 32,

    Clock = 64,
}
