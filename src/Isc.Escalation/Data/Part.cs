namespace Isc.Escalation.Data;

/// <summary>What a person has to do with an issue.</summary>
internal enum Part
{
    /// <summary>Named to read it, though it is restricted.</summary>
    Reader,

    /// <summary>May not decide it.</summary>
    Recused,
}
