package org.phalanx.planted.broken.desktop.board;

import org.apache.ibatis.session.SqlSession;

record AsksDatabase(SqlSession session) {}
