UPDATE opportunity SET vers = ?, stage_id = ?, win_probability = ?, entered_stage_at = ?, rank = ?, updated_at = ?,
  updated_by = ? WHERE id = ?
